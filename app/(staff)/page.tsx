import type { Metadata } from "next";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { TasksScreen } from "./tasks-screen.tsx";

export const metadata: Metadata = { title: "Do zrobienia" };

/** "/": what waits for me. */
export default async function TasksPage() {
  return <TasksScreen {...(await loadTasks({}))} />;
}
