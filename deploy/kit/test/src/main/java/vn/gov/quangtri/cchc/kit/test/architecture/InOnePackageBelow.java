package vn.gov.quangtri.cchc.kit.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Packages are features: one level below the service's, and nothing deeper. */
final class InOnePackageBelow extends ArchCondition<JavaClass> {

    private final String base;

    InOnePackageBelow(String base) {
        super("lie in a package right below " + base);
        this.base = base;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String name = type.getPackageName();
        boolean right = name.startsWith(base + ".") && name.indexOf('.', base.length() + 1) < 0;
        boolean papers = type.getSimpleName().equals("package-info");
        events.add(new SimpleConditionEvent(type, right || papers, type.getName() + " lies in " + name));
    }
}
