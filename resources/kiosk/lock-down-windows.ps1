# lock-down-windows.ps1 -Guitai PATH -KioskHome PATH [-User kiosk]: the kiosk in place of the desktop, and the keys that only Windows can hold.
# Run as administrator, on Windows Enterprise, Education or IoT Enterprise. What each step is for stands in docs/kiosk.md.
param(
    [Parameter(Mandatory)][string]$Guitai,
    [Parameter(Mandatory)][string]$KioskHome,
    [string]$User = "kiosk"
)
$ErrorActionPreference = "Stop"
$space = "root\standardcimv2\embedded"

Enable-WindowsOptionalFeature -Online -NoRestart -All -FeatureName Client-DeviceLockdown, Client-EmbeddedShellLauncher, Client-KeyboardFilter | Out-Null

# Shell Launcher: this user's shell is the kiosk. Status 0 (a member of staff left) signs out; anything else starts it again.
$sid = (New-Object System.Security.Principal.NTAccount($User)).Translate([System.Security.Principal.SecurityIdentifier]).Value
$administrators = "S-1-5-32-544"
$launcher = [wmiclass]"\\localhost\${space}:WESL_UserSetting"
$launcher.SetDefaultShell("explorer.exe", 0) | Out-Null
$launcher.SetCustomShell($sid, "`"$Guitai`" --kiosk --home `"$KioskHome`"", @(0), @(3), 0) | Out-Null
$launcher.SetCustomShell($administrators, "explorer.exe", $null, $null, 0) | Out-Null
$launcher.SetEnabled($true) | Out-Null

# Keyboard Filter: for everybody but administrators.
foreach ($key in "Alt+F4", "Alt+Tab", "Alt+Esc", "Ctrl+Esc", "Ctrl+Alt+Del", "Ctrl+Shift+Esc", "Shift+Ctrl+Esc", "Win", "Win+L", "Win+R",
    "Win+E", "Win+U", "Win+Enter", "Win+Space", "Application", "LShift+LAlt+PrintScrn", "LShift+LAlt+NumLock") {
    $held = Get-WmiObject -Namespace $space -Class WEKF_PredefinedKey | Where-Object Id -eq $key
    if ($held) { $held.Enabled = $true; $held.Put() | Out-Null }
}
$exempt = Get-WmiObject -Namespace $space -Class WEKF_Settings | Where-Object Name -eq "DisableKeyboardFilterForAdministrators"
$exempt.Value = "true"; $exempt.Put() | Out-Null
Set-Service MsKeyboardFilter -StartupType Automatic

# Sticky, filter and toggle keys open no dialog (Shift five times, eight seconds, NumLock): in the kiosk user's own registry.
$hive = "$env:SystemDrive\Users\$User\NTUSER.DAT"
if (Test-Path $hive) {
    reg load HKU\GuitaiKiosk $hive | Out-Null
    Set-ItemProperty "Registry::HKU\GuitaiKiosk\Control Panel\Accessibility\StickyKeys" Flags 506
    Set-ItemProperty "Registry::HKU\GuitaiKiosk\Control Panel\Accessibility\Keyboard Response" Flags 122
    Set-ItemProperty "Registry::HKU\GuitaiKiosk\Control Panel\Accessibility\ToggleKeys" Flags 58
    [gc]::Collect(); reg unload HKU\GuitaiKiosk | Out-Null
} else {
    Write-Warning "Sign in once as $User, then run this again for the sticky keys."
}
Write-Output "Done. As ${User}, let the home open by itself once: guitai terminal unattended --home $KioskHome. Then restart."
