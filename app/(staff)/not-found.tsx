import { MainContent } from "#components/frame/main-content.tsx";
import { NotFoundMessage } from "#components/frame/not-found-message.tsx";

/** What is not there, or is somebody else's, inside the staff frame. */
export default function StaffNotFound() {
  return (
    <MainContent>
      <NotFoundMessage />
    </MainContent>
  );
}
