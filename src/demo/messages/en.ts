// Written by `npm run messages` from src/messages; change the words there.
import type { Messages } from './kk.ts'

export const en: Messages = {
  name: "English",
  title: "Online courses",
  lead: "This is a sample platform that embeds Kelisim. A separate service shows the documents and keeps the answers.",
  who: "Who are you today?",
  people: {
    newcomer: "Someone new",
    'accepted-1': "Someone who accepted version 1",
    'up-to-date': "Someone who accepted the latest version",
  },
  startOver: "Start over as someone new",
  lesson: "Lesson 1",
  lessonText: "The lesson is open: the server asked the acceptance service and learned that this person may come in.",
  toLesson: "Open the lesson",
  refused: "The lesson is closed for now",
  refusedText: "Your answer to the documents is needed first. Removing the dialog from the page opens nothing: the server checks.",
  unavailable: "This could not be checked",
  unavailableText: "The acceptance service does not answer, so the lesson stays closed for now. Please try later.",
  toAnswer: "Go to the documents",
  toAnswers: "My answers",
  toOffice: "For staff",
  office: "For staff",
  officeText: "To see reports, or to record an answer that came by letter, staff sign in with a token. Copy this one and paste it on the next page; it lasts an hour.",
  officeToken: "Token for staff",
  toAdmin: "Open the staff page",
  back: "Back to the start",
  heard: "What the platform hears",
  heardLead: "Events of which the gate tells the platform.",
  events: {
    covered: "Every document is answered",
    required: "An answer is needed",
    accepted: "Accepted",
    declined: "Declined",
    error: "Error",
  },
}
