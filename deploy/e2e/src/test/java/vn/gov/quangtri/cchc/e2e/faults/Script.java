package vn.gov.quangtri.cchc.e2e.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.gov.quangtri.cchc.local.Part;

/**
 * All that is drawn for one round, from its seed alone: who does what and when, and which process suffers what and when. Nothing in it
 * depends on how the system answers.
 *
 * @param clients what each client does
 * @param faults in the order of their time
 */
record Script(long seed, List<Client> clients, List<Fault> faults) {

    /** How long the clients go on. */
    static final int MILLIS = 10_000;

    private static final List<Role> ROLES = List.of(
            Role.EDITOR,
            Role.EDITOR,
            Role.AGENCY,
            Role.AGENCY,
            Role.AGENCY,
            Role.MONITOR,
            Role.MONITOR,
            Role.REGISTRAR,
            Role.CLOCK);

    private static final int LAST_FAULT = 8_000;

    /** Parts, the likelier ones several times. */
    private static final List<Part> PARTS = List.of(
            Part.PLAN_SERVICE,
            Part.PLAN_SERVICE,
            Part.TASK_SERVICE,
            Part.TASK_SERVICE,
            Part.REPORT_SERVICE,
            Part.REPORT_SERVICE,
            Part.NOTIFICATION_SERVICE,
            Part.NOTIFICATION_SERVICE,
            Part.MARIADB,
            Part.MARIADB,
            Part.KAFKA,
            Part.KAFKA,
            Part.ISSUER,
            Part.GATEWAY);

    /** What happens to a process. */
    enum Kind {
        KILL,
        STOP,
        PAUSE
    }

    /** One deed. @param pick which of the things there are, modulo their number @param amount a number for what it needs */
    record Step(int atMillis, Act act, int pick, int amount) {}

    record Client(Role role, int number, List<Step> steps) {}

    /** @param holdMillis until it is started, or let go on */
    record Fault(int atMillis, Part part, Kind kind, int holdMillis) {

        @Override
        public String toString() {
            return "%.1f s: %s %s for %.1f s".formatted(atMillis / 1e3, kind, part, holdMillis / 1e3);
        }
    }

    static Script of(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Client> clients = new ArrayList<>();
        for (Role role : ROLES) {
            clients.add(new Client(role, clients.size(), steps(role, chance.split())));
        }
        return new Script(seed, clients, faults(chance.split()));
    }

    private static List<Step> steps(Role role, SplittableRandom chance) {
        List<Step> steps = new ArrayList<>();
        for (int at = role.pause(chance); at < MILLIS; at += role.pause(chance)) {
            Act act = wasIssued(steps) ? Act.DRAFT_PLAN : role.draw(chance);
            steps.add(new Step(at, act, chance.nextInt(1 << 20), chance.nextInt(100)));
        }
        return steps;
    }

    /** Then its editor begins the next one. */
    private static boolean wasIssued(List<Step> steps) {
        return !steps.isEmpty() && steps.get(steps.size() - 1).act() == Act.ISSUE;
    }

    /** Two to four at different parts; they may overlap. */
    private static List<Fault> faults(SplittableRandom chance) {
        List<Fault> faults = new ArrayList<>();
        int number = 2 + chance.nextInt(3);
        while (faults.size() < number) {
            Part part = PARTS.get(chance.nextInt(PARTS.size()));
            int at = 500 + chance.nextInt(LAST_FAULT - 500);
            int draw = chance.nextInt(100);
            Kind kind = draw < 45 ? Kind.KILL : draw < 60 ? Kind.STOP : Kind.PAUSE;
            int hold = kind == Kind.PAUSE ? pause(chance) : chance.nextInt(2_000);
            if (faults.stream().noneMatch(fault -> fault.part() == part)) {
                faults.add(new Fault(at, part, kind, hold));
            }
        }
        faults.sort((a, b) -> Integer.compare(a.atMillis(), b.atMillis()));
        return faults;
    }

    /** One to eight seconds; one in six is longer than the 10 s after which the database takes the lead from a relay. */
    private static int pause(SplittableRandom chance) {
        int pause = 1_000 + chance.nextInt(7_000);
        return chance.nextInt(6) == 0 ? 10_500 + pause / 4 : pause;
    }
}
