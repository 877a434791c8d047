ip link set lo up
sysctl -qw net.ipv6.conf.all.disable_ipv6=0
sysctl -qw net.ipv6.conf.default.disable_ipv6=0
sysctl -qw net.ipv6.conf.lo.disable_ipv6=0
sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
sysctl -qw net.ipv6.ip_nonlocal_bind=1
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
ip -6 addr add fd10:1:1:2:7dc1:3c09:1cae:a37c/56 dev eth1 nodad 
ip -6 addr add 2001:db8:2:3:3f11:a4b2:7c40:8ba0/80 dev eth1 nodad 
ip -6 addr add fd10:1:2:2::5/112 dev eth1 nodad noprefixroute
ip -6 addr add 2a02:1:1:1::1/80 dev eth2 nodad home
ip -6 route add 2a02:1:1:1:f77f::/80 via fe80::c0 dev eth2 table main
ip -6 route add unreachable default table main
# failed: ip -6 route add unreachable default metric 1024 table main
ip -6 route add 2002:c000:4:1::/80 from fd10:1:1:2:7dc1:3c09:1cae:a37c/128 dev eth0 metric 50 table main
ip -6 route add 2001:db8:2::/48 dev eth1 metric 1024 pref high table main
ip -6 route add fec0::/16 via fe80::7f dev eth0 metric 50 table main
ip -6 route add throw fd10:1:1::/48 metric 1024 table main
ip -6 rule add from 2001:db8:2:3:3f11:a4b2:7c40:8ba0/128 to 2001:db8:3:3::2/128 iif lo priority 200 lookup main suppress_prefixlength 48
# failed: ip -6 rule add from 2a02:1:1:1::1/128 priority 40000 goto 32766
ip -6 rule add priority 100 lookup 101
