#!/bin/sh
# lock-down-linux.sh GUITAI HOME [USER]: give the kiosk a session of its own and hold what only the system can hold.
# Run as root on the kiosk's machine (Debian 12 and the like). What each step is for stands in docs/kiosk.md.
# GUITAI is the program's path, HOME the kiosk's home, USER its user (kiosk; made where there is none).
set -eu
[ $# -ge 2 ] || { sed -n 2,4p "$0" >&2; exit 2; }
[ "$(id -u)" = 0 ] || { echo "lock-down: run as root" >&2; exit 1; }
guitai=$1 home=$2 user=${3:-kiosk}
here=$(dirname "$0")

command -v cage >/dev/null || { apt-get -qq update && apt-get -qq install --yes --no-install-recommends cage; }
# A user that may administer nothing, with no password to log in by.
id "$user" >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin "$user"
for group in sudo wheel admin; do gpasswd --delete "$user" "$group" >/dev/null 2>&1 || true; done
passwd --lock "$user" >/dev/null

# No consoles to switch to.
mkdir -p /etc/systemd/logind.conf.d
printf '[Login]\nNAutoVTs=0\nReserveVT=0\n' >/etc/systemd/logind.conf.d/guitai-kiosk.conf
# The kernel takes no orders from the keyboard; Ctrl+Alt+Del restarts nothing.
echo 'kernel.sysrq = 0' >/etc/sysctl.d/60-guitai-kiosk.conf
sysctl --quiet --load /etc/sysctl.d/60-guitai-kiosk.conf
systemctl mask --quiet ctrl-alt-del.target

sed -e "s|@GUITAI@|$guitai|g" -e "s|@KIOSK@|$user|g" -e "s|@HOME@|$home|g" "$here/guitai-kiosk.service" \
  >/etc/systemd/system/guitai-kiosk.service
systemctl daemon-reload
systemctl disable --quiet getty@tty1.service 2>/dev/null || true
systemctl enable --quiet guitai-kiosk.service
systemctl set-default --quiet multi-user.target
echo "Done. As $user, let the home open by itself once: $guitai terminal unattended --home $home. Then restart."
