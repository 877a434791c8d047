ip link set lo up
sysctl -qw net.ipv6.conf.all.disable_ipv6=0
sysctl -qw net.ipv6.conf.default.disable_ipv6=0
sysctl -qw net.ipv6.conf.lo.disable_ipv6=0
sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
ip link add eth0 type veth peer name p0
ip link set eth0 arp off
ip link set eth0 address 02:00:00:00:00:01
sysctl -qw net.ipv6.conf.eth0.use_oif_addrs_only=1
ip link set eth0 multicast on up
ip link add eth1 type veth peer name p1
ip link set eth1 arp off
ip link set eth1 address 02:00:00:00:01:01
ip link set eth1 multicast on up
ip -6 addr add 2001:db8:1:3:1078:582c:a42e:80f4/80 dev eth1 nodad preferred_lft 0
ip -6 addr add 2001:db8:3:3::1/80 dev eth1 nodad preferred_lft 0
ip -6 addr add 2002:c000:4:1:8231:1ea6:fc40:bf52/48 dev eth1 nodad preferred_lft 0
ip -6 route add throw fd10:1:1:1::/80 table 100
ip -6 route add default dev eth1 metric 1024 src 2001:db8:3:3::1 table main
ip -6 route add 2001:db8:1:1:733c::/80 from 2001:db8:1::/48 dev eth0 table 100
# failed: ip -6 route add default via fe80::b8 dev eth1 table main
ip -6 route add blackhole 2001:db8:3:3:e4c0:c71c:8e07:c3ac/128 metric 512 table main
ip -6 route add 3ffe:1:1:1:197a:cd6f:349a:182/128 via fe80::23 dev eth1 metric 256 table 100
ip -6 route add 2001:db8:3:3:e4c0:c71c:8e07:c3ac/128 dev eth0 metric 50 table 101
ip -6 rule add from 2001:db8:3:3:211c::/80 to fd10::/16 fwmark 2 oif eth1 priority 300 lookup 99
ip link set eth1 down
