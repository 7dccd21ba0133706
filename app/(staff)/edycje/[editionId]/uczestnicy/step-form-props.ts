import type { CourseListView, CourseRow } from "./course-view.ts";

/** What the form of a step about one person is given; `onSaved` is told what to say. */
export type StepFormProps = { page: CourseListView; row: CourseRow; onClose: () => void; onSaved: (text: string) => void };
