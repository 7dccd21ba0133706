import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { loadCourses } from "#lib/courses/loaders/participants.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { CourseList } from "./course-list.tsx";
import { courseList } from "./course-view.ts";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Uczestnicy – ${edition.name}` };
}

export default async function ParticipantsPage({ params }: Props) {
  const data = await loadCourses(await params);
  return (
    <MainContent>
      <CourseList page={courseList(data)} />
    </MainContent>
  );
}
