package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Crowded {

    Crowded(String a, String b, String c, String d, String e, String f, String g) {}
}
