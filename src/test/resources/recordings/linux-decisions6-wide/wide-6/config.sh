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
ip -6 addr add 2002:c000:3:1:e445:3155:2fef:103a/128 dev eth0 nodad preferred_lft 0
ip -6 addr add fd10:1:1:2:d04:87e4:e6c9:3df6/128 dev eth0 nodad 
ip -6 route add default via fe80::bb dev eth0 table main
ip -6 route add 2002::/16 via fe80::21 dev eth0 metric 512 table main
ip -6 route add 3ffe:1:1:1::/64 dev eth0 metric 1024 table 100
ip -6 route add fec0::/32 from 2002:c000:3::/48 dev eth0 metric 1024 table 100
ip -6 route add fd99::1/128 dev eth0 pref high table main
ip -6 route add unreachable default metric 50 table main
ip -6 route add throw 2001:db8:3:3::/80 metric 256 table main
ip -6 route add fec0::1:84be:1b7c:da17:4146/128 via fe80::86 dev eth0 pref high table main
