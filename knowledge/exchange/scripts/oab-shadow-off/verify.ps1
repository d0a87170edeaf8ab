# Switches shadow distribution of an address book off: check afterwards
#
# What:    Reads the setting.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
$OldShadow = $true
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = [string]$oab.ShadowMailboxDistributionEnabled
    $state = 'FAIL'
    if ($now -eq 'False') { $state = 'PASS' }
    Write-Output ($state + '  ' + $OabName + ': ShadowMailboxDistributionEnabled is ' + $now)
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
