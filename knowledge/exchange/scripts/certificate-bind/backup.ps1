# Binds an installed certificate to IIS: backup
#
# What:    Saves the thumbprints that IIS uses now.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
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
# exmedic: functions Format-Value, Get-BackupFile, Save-Backup

try {
    $all = @(Get-ExchangeCertificate -Server $Server -ErrorAction Stop)
    if ($all.Count -eq 0) { throw ('No certificate of ' + $Server + ' can be read.') }
    $bound = @($all | Where-Object { [string]$_.Services -match 'IIS' } | ForEach-Object { [string]$_.Thumbprint })
    if ($bound.Count -eq 0) { throw ('No certificate of ' + $Server + ' is bound to IIS; there is nothing to save.') }
    if ($bound -notcontains $OldThumbprint) { throw ('IIS does not use the certificate that the diagnosis saw. Bound now: ' + (Format-Value $bound)) }
    Save-Backup 'certificate-bind' $Server @{ Old = $OldThumbprint; Bound = $bound }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
