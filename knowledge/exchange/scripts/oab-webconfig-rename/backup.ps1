# Sets a left-over web.config of the address book folder aside: backup
#
# What:    Saves the text of the file.
# Where:   the Exchange Management Shell on the Exchange 2010 server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2010'
$Server = 'EX01'
$OldState = 'redirect_only'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup, Assert-Machine, Get-ExchangeFolder

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
    if ($now -eq 'missing') { throw ('There is no file ' + $file) }
    Save-Backup 'oab-webconfig-rename' $Server @{ File = $file; State = $now; Text = @(Get-Content -Path $file | ForEach-Object { [string]$_ }) }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
