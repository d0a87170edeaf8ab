# Starts the generation of an address book: check afterwards
#
# What:    Compares the time of the last generation with the saved one.
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
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-BackupFile, Read-Backup, Get-Result

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = ''
    if ($oab.LastTouchedTime) { $now = ([datetime]$oab.LastTouchedTime).ToUniversalTime().ToString('s') }
    $saved = Read-Backup 'oab-generate' $OabGuid
    $old = [string]$saved['LastTouched']
    $state = 'FAIL'
    # this form of a time sorts like the time itself
    if ($now -ne '' -and [string]::CompareOrdinal($now, $old) -gt 0) { $state = 'PASS' }
    Write-Output ($state + '  ' + $OabName + ': last generation ' + (Format-Value $now) + ', before ' + (Format-Value $old) + ' (UTC)')
    if ($state -eq 'FAIL') { Write-Output 'The generation takes a while. Look again in 15 minutes.' }
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
