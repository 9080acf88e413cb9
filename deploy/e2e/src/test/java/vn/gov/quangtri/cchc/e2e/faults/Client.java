package vn.gov.quangtri.cchc.e2e.faults;

import java.util.UUID;
import vn.gov.quangtri.cchc.e2e.faults.Book.Outcome;
import vn.gov.quangtri.cchc.e2e.faults.Book.Trail;
import vn.gov.quangtri.cchc.e2e.faults.Desk.Answer;
import vn.gov.quangtri.cchc.e2e.faults.Script.Step;

/** One client at work: goes through its steps at their times, whatever the answers are, and writes each attempt down. */
final class Client implements Runnable {

    private final Script.Client script;
    private final Deeds deeds;
    private final long startNanos;

    Client(Script.Client script, Deeds deeds, long startNanos) {
        this.script = script;
        this.deeds = deeds;
        this.startNanos = startNanos;
    }

    /** How the deeds of one field of work are done. */
    interface Deeds {

        void perform(int client, Step step);
    }

    @Override
    public void run() {
        try {
            for (Step step : script.steps()) {
                Clocks.sleepUntil(startNanos, step.atMillis());
                deeds.perform(script.number(), step);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who writes: sends a change under a mark of its own and enters it into the book. */
    record Pen(Desk desk, Book book) {

        static String mark() {
            return UUID.randomUUID().toString().replace("-", "");
        }

        /** Changes a thing in its current version; does nothing where that cannot be read. */
        Answer change(
                Act act, String post, String method, String thing, String move, Object body, String mark, Trail trail) {
            Answer now = desk.get(post, thing);
            if (!now.isDone() || now.etag().isEmpty()) {
                return Answer.NONE;
            }
            return put(act, post, method, thing, move, body, now.etag().get(), mark, trail);
        }

        Answer put(
                Act act,
                String post,
                String method,
                String thing,
                String move,
                Object body,
                String etag,
                String mark,
                Trail trail) {
            Answer answer = desk.write(post, method, thing + move, body, etag, mark);
            Outcome outcome = answer.isDone() ? Outcome.DONE : answer.isOpen() ? Outcome.OPEN : Outcome.REFUSED;
            String told = move.isEmpty() && method.equals("POST")
                    ? null
                    : answer.etag().orElse(null);
            book.note(new Book.Entry(mark, act, thing, outcome, answer.status(), told, trail));
            return answer;
        }
    }
}
