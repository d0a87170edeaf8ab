# Sets a left-over web.config of the address book folder aside: check afterwards
#
# What:    Looks whether the file is gone.
# Where:   the Exchange Management Shell on the Exchange 2010 server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2010'
$Server = 'EX01'
$OldState = 'redirect_only'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-Result, Assert-Machine, Get-ExchangeFolder

try {
    Assert-Machine $Server
    $folder = (Get-ExchangeFolder) + '\ClientAccess\OAB'
    $file = $folder + '\web.config'
    $aside = $folder + '\web.config.' + ($CaseId -replace '[^A-Za-z0-9-]', '_')
    $now = 'missing'
    if (Test-Path -LiteralPath $file) {
        $now = 'other'
        $xml = [xml](Get-Content -Path $file)
        $names = @($xml.SelectNodes('/configuration/*/*') | ForEach-Object { $_.LocalName })
        if ($names.Count -eq 1 -and $names[0] -eq 'httpRedirect') { $now = 'redirect_only' }
    }
    $state = 'FAIL'
    if ($now -eq 'missing') { $state = 'PASS' }
    Write-Output ($state + '  ' + $file + ': ' + $now)
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
