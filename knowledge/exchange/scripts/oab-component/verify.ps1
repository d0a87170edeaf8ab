# Puts the component OabProxy back into service: check afterwards
#
# What:    Reads the state.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'inactive'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result

try {
    $component = Get-ServerComponentState -Identity $Server -Component OabProxy -ErrorAction Stop
    $now = [string]$component.State
    $whole = Get-ServerComponentState -Identity $Server -Component ServerWideOffline -ErrorAction Stop
    $state = 'FAIL'
    if ($now -eq 'Active') { $state = 'PASS' }
    Write-Output ($state + '  OabProxy on ' + $Server + ' is ' + $now)
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
