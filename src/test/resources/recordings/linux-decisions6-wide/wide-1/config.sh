ip link set lo up
sysctl -qw net.ipv6.conf.all.disable_ipv6=0
sysctl -qw net.ipv6.conf.default.disable_ipv6=0
sysctl -qw net.ipv6.conf.lo.disable_ipv6=0
sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
ip link add eth0 type veth peer name p0
ip link set eth0 arp off
ip link set eth0 address 02:00:00:00:00:01
sysctl -qw net.ipv6.conf.eth0.use_tempaddr=1
ip link set eth0 multicast on up
ip -6 addr add 2001:db8:2:1::2/80 dev eth0 nodad 
ip -6 addr add 2001:db8:2:2::9/64 dev eth0 nodad noprefixroute
ip -6 route add 3ffe:1:1:1:c965::/80 dev eth0 table 100
ip -6 route add 2001::/16 via fe80::34 dev eth0 metric 1 table main
ip -6 route add 2001::/16 via fe80::3b dev eth0 pref high table 100
ip -6 route add unreachable 3ffe:1:1:1:c965:11ad:f5e0:7c48/128 metric 2048 table 101
ip -6 route add 3ffe:1:1:1::/64 via fe80::29 dev eth0 metric 1024 table main
ip -6 route add blackhole fec0::/32 metric 512 table 101
ip -6 rule add from 3ffe:1:1:1:c965:11ad:f5e0:7c48/128 to 3ffe:1:1:1:c965::/80 priority 40000 lookup 99
ip -6 rule add priority 100 lookup 100
ip addrlabel add prefix 2001::/16 label 99
ip addrlabel add prefix fd10:1:1:3::/80 label 1
