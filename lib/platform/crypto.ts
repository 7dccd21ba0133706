import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { env } from "#lib/platform/env.ts";

const cipher = "aes-256-gcm";
const ivLength = 12;
const tagLength = 16;

const keyOf = (name: "PAI_DATA_KEY" | "PAI_INDEX_KEY") => Buffer.from(env()[name], "base64");

/** PESEL and document numbers at rest: AES-256-GCM, laid out as iv (12 bytes), tag (16 bytes), ciphertext. */
export function encryptText(plain: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivLength);
  const sealing = createCipheriv(cipher, keyOf("PAI_DATA_KEY"), iv);
  const sealed = Buffer.concat([sealing.update(plain, "utf8"), sealing.final()]);
  return Uint8Array.from(Buffer.concat([iv, sealing.getAuthTag(), sealed]));
}

/** @throws Error when the key is not the one that sealed it, or the bytes were changed */
export function decryptText(sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const opening = createDecipheriv(cipher, keyOf("PAI_DATA_KEY"), bytes.subarray(0, ivLength));
  opening.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  return Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]).toString("utf8");
}

/** A keyed index (HMAC-SHA-256) by which an exact number can be found without being readable. */
export function indexText(plain: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHmac("sha256", keyOf("PAI_INDEX_KEY")).update(plain, "utf8").digest());
}
