package onrecord.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, address 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, address 2001:db8:1:2",
        "2001:DB8:1:2::6, address 2001:db8:1:2",
        "2001:db8::a:b:c:d, address 2001:db8:0:0",
        "2001:db8::1, address 2001:db8:0:0",
        "fe80:0:0:0:1:2:3:4%eth0, address fe80:0:0:0",
        "::ffff:192.0.2.7, address 192.0.2.7",
        "0:0:0:0:0:0:0:1, address 0:0:0:0",
        "::1, address 0:0:0:0",
        "unknown, address unknown",
        "2001:nonsense, address 2001:nonsense",
    })
    void whoeverHasAnIpv6AddressHasItsNetworkToo(String address, String id) {
        assertThat(Caller.at(address).id()).isEqualTo(id);
    }
}
