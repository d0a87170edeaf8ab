# Binds an installed certificate to IIS: check afterwards
#
# What:    Reads which certificate IIS uses.
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
$Namespace = 'mail.contoso.example'
$NewThumbprint = '0000000000000000000000000000000000000001'
$OldThumbprint = '0000000000000000000000000000000000000002'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Result

try {
    $all = @(Get-ExchangeCertificate -Server $Server -ErrorAction Stop)
    if ($all.Count -eq 0) { throw ('No certificate of ' + $Server + ' can be read.') }
    $bound = @($all | Where-Object { [string]$_.Services -match 'IIS' } | ForEach-Object { [string]$_.Thumbprint })
    $state = 'FAIL'
    if ($bound -contains $NewThumbprint) { $state = 'PASS' }
    Write-Output ($state + '  IIS on ' + $Server + ' uses ' + (Format-Value $bound))
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
