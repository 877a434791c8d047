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
sysctl -qw net.ipv6.conf.eth1.use_oif_addrs_only=1
ip link set eth1 multicast on up
ip -6 addr add 2001:db8:2:2::3/64 dev eth0 nodad noprefixroute
ip -6 addr add fd10:1:1:3:ae40:e19d:a311:bea6/64 dev eth0 nodad 
ip -6 addr add 2002:c000:2:1::3/64 dev eth1 nodad home
ip -6 addr add fd10:1:1:3::9/112 dev eth1 nodad 
ip -6 addr add fd10:1:1:3:d88a:5b16:373e:ef2a/80 dev eth1 nodad 
ip -6 addr add 2001:db8:1:2::6/80 dev lo nodad 
ip -6 route add 2001:db8:1:2::/64 via fe80::22 dev eth1 pref low table 100
ip -6 route add default dev eth1 pref low table main
ip -6 route add fd10:1:1:3:50ce::/80 via fe80::95 dev eth0 metric 1024 src fd10:1:1:3:d88a:5b16:373e:ef2a table main
ip -6 route add default via fe80::61 dev eth1 metric 2048 table 101
ip -6 route add fd10:1:1:3::/64 via fe80::27 dev eth0 pref high table main
ip -6 route add blackhole 2001:db8:2:2::2/128 table 100
ip -6 route add default via fe80::7b dev eth1 metric 2048 pref low table main
ip -6 route add default from 2001:db8:2:2::/64 via fe80::29 dev eth0 metric 512 pref low table main
ip -6 route add 2002:c000::/32 from 2001:db8:2:2::/64 via fe80::7e dev eth0 pref high table 101
ip -6 rule add fwmark 1 priority 200 lookup 100
ip -6 rule add from 2001:db8:1:2::6/128 fwmark 1 priority 100 lookup 100
ip addrlabel flush
