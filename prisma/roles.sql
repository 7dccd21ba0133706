-- The three roles of PAI, for PostgreSQL 15 or newer. Run once as a superuser, in the database meant for PAI:
--   createdb --template=template0 --encoding=UTF8 --locale-provider=icu --icu-locale=pl --locale=C pai
--   psql -d pai -v owner_password=… -v app_password=… -f prisma/roles.sql
-- It may be run again: it changes only the passwords then.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pai_definer') THEN
    CREATE ROLE pai_definer NOLOGIN;
  END IF;
  -- NOINHERIT: membership in pai_definer lets the owner hand functions over to it, but must not give the owner
  -- what the row policies grant to pai_definer.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pai_owner') THEN
    CREATE ROLE pai_owner LOGIN NOINHERIT;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pai_app') THEN
    CREATE ROLE pai_app LOGIN;
  END IF;
  EXECUTE format('ALTER DATABASE %I OWNER TO pai_owner', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO pai_app', current_database());
END
$$;

-- Migrations run as pai_owner; the application logs in as pai_app, which owns nothing and cannot bypass row policies.
ALTER ROLE pai_owner LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'owner_password';
ALTER ROLE pai_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'app_password';
ALTER ROLE pai_definer NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;
GRANT pai_definer TO pai_owner;

ALTER SCHEMA public OWNER TO pai_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO pai_app, pai_definer;
-- PostgreSQL asks that a function's new owner may create in its schema; pai_definer cannot log in to use this.
GRANT CREATE ON SCHEMA public TO pai_definer;
