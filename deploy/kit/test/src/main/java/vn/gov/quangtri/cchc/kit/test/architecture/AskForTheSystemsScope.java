package vn.gov.quangtri.cchc.kit.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Calls {@code Scope.system()}, or hands it on as a reference. */
final class AskForTheSystemsScope extends ArchCondition<JavaClass> {

    AskForTheSystemsScope() {
        super("ask for the system's scope");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Scope.class)
                        && access.getTarget().getName().equals("system"))
                .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
    }
}
