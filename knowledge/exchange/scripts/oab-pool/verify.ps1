# Starts the application pool of /OAB: check afterwards
#
# What:    Reads the state of the pool.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'stopped'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result, Assert-Machine

try {
    Assert-Machine $Server
    Import-Module WebAdministration
    $pool = 'MSExchangeOABAppPool'
    $now = [string](Get-WebAppPoolState -Name $pool).Value
    if ($now -eq '') { throw ('The state of ' + $pool + ' can not be read.') }
    $state = 'FAIL'
    if ($now -eq 'Started') { $state = 'PASS' }
    Write-Output ($state + '  ' + $pool + ' on ' + $Server + ' is ' + $now)
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
