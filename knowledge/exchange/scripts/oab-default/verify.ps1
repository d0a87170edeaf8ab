# Makes an address book the default one: check afterwards
#
# What:    Reads IsDefault.
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
$OldDefault = $false
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result

try {
    $books = @(Get-OfflineAddressBook -ErrorAction Stop)
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = [string]$oab.IsDefault
    $defaults = @($books | Where-Object { [string]$_.IsDefault -eq 'True' } | ForEach-Object { [string]$_.Guid })
    $state = 'FAIL'
    if ($now -eq 'True') { $state = 'PASS' }
    Write-Output ($state + '  ' + $OabName + ': IsDefault is ' + $now)
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
