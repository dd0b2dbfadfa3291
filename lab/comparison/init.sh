#!/bin/busybox sh
# Init of the comparison image: the control domain as Debian's stock tools want it, and a TCP agent
# that runs what the tests ask for. It never leaves the lab.
/bin/busybox --install -s /bin
export PATH=/usr/sbin:/usr/bin:/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
mkdir -p /dev/pts
mount -t devpts devpts /dev/pts
mount -t tmpfs tmpfs /run
echo "comparison: init"

while read -r module; do
  insmod "/modules/$module.ko" || echo "comparison: insmod $module failed"
done < /modules/order

mount -t xenfs xenfs /proc/xen
mkdir -p /run/xen /run/xenstored /run/lock
hostname "$(sed -n 's/.*lab\.hostname=\([^ ]*\).*/\1/p' /proc/cmdline)"
ifconfig lo 127.0.0.1 up
ifconfig eth0 10.0.2.15 netmask 255.255.255.0 up

xenstored --pid-file /run/xenstored.pid
tries=0
until xenstore-exists / 2>/dev/null; do
  tries=$((tries + 1))
  [ "$tries" -gt 200 ] && echo "comparison: xenstored does not answer" && break
  usleep 50000
done
xen-init-dom0
xenconsoled --pid-file=/run/xenconsoled.pid
nc -ll -p 7000 -e /agent &
until netstat -ltn | grep -q ':7000 '; do usleep 50000; done
echo "comparison: ready"
while :; do sleep 1000; done
