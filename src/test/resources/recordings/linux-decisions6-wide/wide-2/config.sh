ip link set lo up
sysctl -qw net.ipv6.conf.all.disable_ipv6=0
sysctl -qw net.ipv6.conf.default.disable_ipv6=0
sysctl -qw net.ipv6.conf.lo.disable_ipv6=0
sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
ip link add eth0 type veth peer name p0
ip link set eth0 arp off
ip link set eth0 address 02:00:00:00:00:01
ip link set eth0 multicast on up
ip link add eth1 type veth peer name p1
ip link set eth1 arp off
ip link set eth1 address 02:00:00:00:01:01
ip link set eth1 multicast on up
ip link add eth2 type veth peer name p2
ip link set eth2 arp off
ip link set eth2 address 02:00:00:00:02:01
ip link set eth2 multicast on up
ip -6 addr add fd10:1:2:2:abcf:a850:dad0:2f79/128 dev eth0 nodad noprefixroute
ip -6 addr add fec0:0:0:1::4/64 dev eth2 nodad 
ip -6 route add unreachable 2001:db8:1:1::/64 metric 1024 table main
ip -6 route add 2001:0:1:1::/64 via fe80::38 dev eth0 pref high table main
ip -6 route add fd10:1:2:3::/80 via fe80::19 dev eth2 metric 1 table main
ip -6 route add unreachable default table 101
ip -6 route add 2606:4700::/80 via fe80::79 dev eth0 metric 2048 table main
ip -6 rule add not to 2001:db8:1:1::/64 priority 100 blackhole
ip -6 rule add fwmark 2 priority 100 lookup 100
ip -6 rule add fwmark 1 priority 300 lookup main suppress_prefixlength 48
ip addrlabel add prefix 2001:db8:1:1::/80 label 2
ip addrlabel add prefix fd10:1::/32 label 5
