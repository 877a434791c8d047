ip link set lo up
sysctl -qw net.ipv6.conf.all.disable_ipv6=0
sysctl -qw net.ipv6.conf.default.disable_ipv6=0
sysctl -qw net.ipv6.conf.lo.disable_ipv6=0
sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
ip link add eth0 type veth peer name p0
ip link set eth0 arp off
ip link set eth0 address 02:00:00:00:00:01
sysctl -qw net.ipv6.conf.eth0.use_tempaddr=1
sysctl -qw net.ipv6.conf.eth0.use_oif_addrs_only=1
ip link set eth0 multicast on up
ip link add eth1 type veth peer name p1
ip link set eth1 arp off
ip link set eth1 address 02:00:00:00:01:01
ip link set eth1 multicast on up
ip -6 route add default dev eth1 metric 1 table 101
ip -6 route add default via fe80::51 dev eth0 metric 1024 table 100
ip -6 route add 2001:db8:1:2::/80 from ::/64 dev eth0 pref high table main
ip -6 route add 2001::/16 dev eth0 table main
ip -6 route add fec0::/32 via fe80::1c dev eth1 metric 50 table main
ip -6 route add fec0::/32 dev eth0 table 100
ip -6 route add 2606::/16 via fe80::26 dev eth0 metric 512 table 101
ip -6 route add fd10:1:1:2::/64 dev eth0 metric 512 table main
ip addrlabel add prefix 2001:db8:2:1:eee2::/80 label 5
ip addrlabel add prefix fd10:1:1::/48 dev eth0 label 99
