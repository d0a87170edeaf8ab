# Lets every front end hand out an address book: check afterwards
#
# What:    Reads both settings.
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
$OldGlobal = $false
$OldVirtualDirectories = @('EX01')
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Result

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $listed = @($oab.VirtualDirectories | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $states = @()
    $state = 'FAIL'
    if ([string]$oab.GlobalWebDistributionEnabled -eq 'True') { $state = 'PASS' }
    $states += $state
    Write-Output ($state + '  ' + $OabName + ': GlobalWebDistributionEnabled is ' + [string]$oab.GlobalWebDistributionEnabled)
    $state = 'FAIL'
    if ($listed.Count -eq 0) { $state = 'PASS' }
    $states += $state
    Write-Output ($state + '  ' + $OabName + ': VirtualDirectories is ' + (Format-Value $listed))
    $result = Get-Result $states
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
