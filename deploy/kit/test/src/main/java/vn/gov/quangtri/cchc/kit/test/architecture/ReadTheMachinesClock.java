package vn.gov.quangtri.cchc.kit.test.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the machine for the time: by a call or by a reference to a method. Elapsed time ({@code nanoTime}) tells no day. */
final class ReadTheMachinesClock extends ArchCondition<JavaClass> {

    private static final Set<String> CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    ReadTheMachinesClock() {
        super("read the machine's clock");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        accesses(type)
                .filter(ReadTheMachinesClock::tellsTime)
                .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaClass type) {
        Stream<JavaAccess<?>> all =
                Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream());
        return all.filter(access -> access instanceof JavaCodeUnitAccess)
                .<JavaCodeUnitAccess<?>>map(access -> (JavaCodeUnitAccess<?>) access)
                .distinct();
    }

    private static boolean tellsTime(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean withClock = access.getTarget().getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        boolean bare = access.getTarget().getRawParameterTypes().isEmpty();
        return owner.startsWith("java.time.") && name.equals("now") && !withClock
                || owner.equals("java.time.Clock") && CLOCKS.contains(name)
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals(JavaConstructor.CONSTRUCTOR_NAME) && bare
                || owner.equals("java.util.Calendar") && name.equals("getInstance")
                || owner.equals("java.util.GregorianCalendar") && name.equals(JavaConstructor.CONSTRUCTOR_NAME);
    }
}
