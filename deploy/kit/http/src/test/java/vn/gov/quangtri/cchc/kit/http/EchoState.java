package vn.gov.quangtri.cchc.kit.http;

enum EchoState {
    OPEN,
    CLOSED
}
