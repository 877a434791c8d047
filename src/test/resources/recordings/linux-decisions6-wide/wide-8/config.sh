ip link set lo up
sysctl -qw net.ipv6.conf.all.disable_ipv6=0
sysctl -qw net.ipv6.conf.default.disable_ipv6=0
sysctl -qw net.ipv6.conf.lo.disable_ipv6=0
sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
sysctl -qw net.ipv6.conf.all.forwarding=1
ip link add eth0 type veth peer name p0
ip link set eth0 arp off
ip link set eth0 address 02:00:00:00:00:01
ip link set eth0 multicast on up
ip link add eth1 type veth peer name p1
ip link set eth1 arp off
ip link set eth1 address 02:00:00:00:01:01
ip link set eth1 multicast on up
ip -6 addr add 2001:db8:3:1:f892:6291:57ee:ce47/64 dev eth0 nodad home
ip -6 addr add 2001:db8:3:3::9/64 dev eth0 nodad 
ip -6 addr add 2002:c000:3:1::9/64 dev eth1 nodad noprefixroute
ip -6 route add 2001:0:1::/48 dev eth1 metric 50 table 100
ip -6 route add 2a02:1:1:1::/64 via fe80::2 dev eth0 metric 1024 table 101
ip -6 route add 2001:db8:3:3::9/128 from 2001:db8:3::/48 via fe80::4c dev eth0 metric 2048 table 100
ip -6 route add 2001:db8:2::/48 via fe80::24 dev eth0 table main
ip -6 route add 2001:0:1:1:d28d:d994:c3be:bed/128 via fe80::b1 dev eth0 metric 1024 table main
