package vn.gov.quangtri.cchc.kit.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class that needs more than six others does too much. */
final class HaveFewCollaborators extends ArchCondition<JavaClass> {

    private static final int MOST = 6;

    HaveFewCollaborators() {
        super("have at most " + MOST + " collaborators");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getConstructors().forEach(constructor -> {
            int count = constructor.getRawParameterTypes().size();
            events.add(new SimpleConditionEvent(type, count <= MOST, type.getName() + " takes " + count));
        });
    }
}
