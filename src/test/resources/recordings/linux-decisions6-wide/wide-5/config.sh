ip link set lo up
sysctl -qw net.ipv6.conf.all.disable_ipv6=0
sysctl -qw net.ipv6.conf.default.disable_ipv6=0
sysctl -qw net.ipv6.conf.lo.disable_ipv6=0
sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
ip link add eth0 type veth peer name p0
ip link set eth0 arp off
ip link set eth0 address 02:00:00:00:00:01
ip link set eth0 multicast on up
ip -6 addr add 2a02:1:1:1:48f8:4762:c2ba:4f14/112 dev eth0 nodad home
ip -6 addr add 2001:db8:2:1::6/48 dev eth0 nodad 
ip -6 route add unreachable 2a02:1::/32 table main
ip -6 route add 2001:db8:2:3::/64 from 2001:db8:2::/48 dev eth0 metric 1 table main
ip -6 route add default via fe80::66 dev eth0 metric 512 pref low table main
ip -6 rule add oif eth0 iif lo priority 40000 lookup 101
ip -6 rule add not fwmark 2 priority 40000 lookup main suppress_prefixlength 0
ip -6 rule add fwmark 1 priority 200 lookup 99
