# Starts the copy service and copies the address book: check afterwards
#
# What:    Looks whether the service runs and whether the folder of each address book holds oab.xml.
# Where:   the Exchange Management Shell on the Exchange 2010 server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2010'
$Server = 'EX02'
$OabGuids = @('00000000-0000-0000-0000-000000000000')
$OldState = 'stopped'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result, Assert-Machine, Get-ExchangeFolder

try {
    Assert-Machine $Server
    $now = [string](Get-Service -Name MSExchangeFDS -ErrorAction Stop).Status
    $states = @()
    $state = 'FAIL'
    if ($now -eq 'Running') { $state = 'PASS' }
    $states += $state
    Write-Output ($state + '  MSExchangeFDS on ' + $Server + ' is ' + $now)
    $folder = (Get-ExchangeFolder) + '\ClientAccess\OAB\'
    foreach ($guid in @($OabGuids)) {
        $state = 'FAIL'
        if (Test-Path -LiteralPath ($folder + $guid + '\oab.xml')) { $state = 'PASS' }
        $states += $state
        Write-Output ($state + '  ' + $folder + $guid + ' holds oab.xml')
        if ($state -eq 'FAIL') { Write-Output 'The copy takes a while. Look again after event 1008 of MSExchangeFDS.' }
    }
    $result = Get-Result $states
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
