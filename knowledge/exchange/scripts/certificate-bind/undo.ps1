# Binds an installed certificate to IIS: way back
#
# What:    Binds the saved certificate to IIS again.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the certificate of Default Web Site on this one server
# Risk:    medium. Connections to this server break off for a second. A certificate that clients do not trust makes it worse: the script checks key, dates, status and name first.
# Exchange refuses a certificate that has expired; the script then stops and says so.
# Without -Apply it only shows what would happen.
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
# exmedic: functions Format-Value, Get-Quoted, Get-BackupFile, Read-Backup, Show-Undo

try {
    $saved = Read-Backup 'certificate-bind' $Server
    $all = @(Get-ExchangeCertificate -Server $Server -ErrorAction Stop)
    if ($all.Count -eq 0) { throw ('No certificate of ' + $Server + ' can be read.') }
    $bound = @($all | Where-Object { [string]$_.Services -match 'IIS' } | ForEach-Object { [string]$_.Thumbprint })
    $old = [string]$saved['Old']
    if ($old -eq '') { throw 'The backup holds no thumbprint.' }
    $command = 'Enable-ExchangeCertificate -Server ' + (Get-Quoted $Server) + ' -Thumbprint ' + (Get-Quoted $old) + ' -Services IIS -DoNotRequireSsl'
    Show-Undo ('IIS on ' + $Server) 'Certificate' $bound $old $command
    if ($bound -contains $old -and $bound -notcontains $NewThumbprint) { Write-Output 'Nothing to do: the saved certificate is bound.'; exit 0 }
    if (@($all | Where-Object { [string]$_.Thumbprint -eq $old }).Count -eq 0) { throw ('The saved certificate ' + $old + ' is no longer installed on ' + $Server) }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    Enable-ExchangeCertificate -Server $Server -Thumbprint $old -Services IIS -DoNotRequireSsl -ErrorAction Stop
    Write-Output 'Done: the saved certificate is bound again.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
