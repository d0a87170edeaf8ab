# Lets signed-in users read web.config of the address book folder: check afterwards
#
# What:    Reads the rights on the file.
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
$OldState = 'unreadable'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result, Assert-Machine, Get-ExchangeFolder, Test-ReadRight

try {
    Assert-Machine $Server
    $folder = (Get-ExchangeFolder) + '\ClientAccess\OAB'
    $file = $folder + '\web.config'
    if (-not (Test-Path -LiteralPath $file)) { throw ('There is no file ' + $file) }
    $sddl = [string](Get-Acl -Path $file).Sddl
    if ($sddl -eq '') { throw ('The rights of ' + $file + ' can not be read.') }
    $now = 'unreadable'
    if (Test-ReadRight $sddl) { $now = 'readable' }
    $state = 'FAIL'
    if ($now -eq 'readable') { $state = 'PASS' }
    Write-Output ($state + '  ' + $file + ' is ' + $now + ' for Authenticated Users')
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
