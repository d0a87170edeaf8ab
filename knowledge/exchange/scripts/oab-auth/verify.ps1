# Switches Windows authentication of /OAB on: check afterwards
#
# What:    Reads the setting.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldWindowsAuthentication = $false
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result

try {
    $identity = $Server + '\OAB (Default Web Site)'
    $directory = Get-OabVirtualDirectory -Identity $identity -ErrorAction Stop
    $now = [string]$directory.WindowsAuthentication
    if ($now -ne 'True' -and $now -ne 'False') { throw ('Windows authentication of ' + $identity + ' can not be read.') }
    $state = 'FAIL'
    if ($now -eq 'True') { $state = 'PASS' }
    Write-Output ($state + '  ' + $identity + ': WindowsAuthentication is ' + $now)
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
