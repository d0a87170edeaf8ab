# Takes HTTP Redirect off /OAB: check afterwards
#
# What:    Reads the value that IIS uses.
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
$OldRedirect = $true
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result, Assert-Machine

try {
    Assert-Machine $Server
    Import-Module WebAdministration
    $path = 'IIS:\Sites\Default Web Site\OAB'
    $filter = 'system.webServer/httpRedirect'
    $now = [string](Get-WebConfiguration -PSPath $path -Filter $filter).enabled
    if ($now -ne 'True' -and $now -ne 'False') { throw ('HTTP Redirect of /OAB on ' + $Server + ' can not be read.') }
    $state = 'FAIL'
    if ($now -eq 'False') { $state = 'PASS' }
    Write-Output ($state + '  ' + $Server + ': HTTP Redirect of /OAB is ' + $now)
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
