# Binds an installed certificate to IIS
#
# What:    Gives IIS another certificate that is installed on this server. SMTP and all other services keep theirs.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the certificate of Default Web Site on this one server
# Risk:    medium. Connections to this server break off for a second. A certificate that clients do not trust makes it worse: the script checks key, dates, status and name first.
# Without -Apply it only shows the plan.
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
# exmedic: functions Format-Value, Get-Quoted, Show-Change, Get-BackupFile, Read-Backup

try {
    $all = @(Get-ExchangeCertificate -Server $Server -ErrorAction Stop)
    if ($all.Count -eq 0) { throw ('No certificate of ' + $Server + ' can be read.') }
    $bound = @($all | Where-Object { [string]$_.Services -match 'IIS' } | ForEach-Object { [string]$_.Thumbprint })
    $new = @($all | Where-Object { [string]$_.Thumbprint -eq $NewThumbprint })
    if ($new.Count -ne 1) { throw ('The certificate ' + $NewThumbprint + ' is not installed on ' + $Server) }
    $new = $new[0]
    $command = 'Enable-ExchangeCertificate -Server ' + (Get-Quoted $Server) + ' -Thumbprint ' + (Get-Quoted $NewThumbprint) + ' -Services IIS -DoNotRequireSsl'
    Show-Change ('IIS on ' + $Server) 'Certificate' $bound $OldThumbprint $NewThumbprint $command
    Write-Output ('Subject:      ' + [string]$new.Subject)
    Write-Output ('Valid until:  ' + [string]$new.NotAfter)
    if ($bound -contains $NewThumbprint) { Write-Output 'Nothing to do: IIS uses this certificate. If clients still see another one, look at the bindings of Default Web Site in IIS Manager.'; exit 0 }
    if ($bound -notcontains $OldThumbprint) { throw 'IIS does not use the certificate that the diagnosis saw. Nothing was changed; measure again.' }
    if ([string]$new.HasPrivateKey -ne 'True') { throw 'The new certificate has no private key on this server.' }
    if ([string]$new.Status -ne 'Valid') { throw ('Exchange calls the new certificate ' + [string]$new.Status + '.') }
    $today = Get-Date
    if ([datetime]$new.NotBefore -gt $today -or [datetime]$new.NotAfter -lt $today) { throw 'The new certificate is not valid today.' }
    $names = @($new.CertificateDomains | Where-Object { $_ } | ForEach-Object { [string]$_ })
    # a wildcard stands for exactly one label
    $wild = '*' + $Namespace.Substring([Math]::Max(0, $Namespace.IndexOf('.')))
    if ($names -notcontains $Namespace -and $names -notcontains $wild) { throw ('The new certificate is not issued for ' + $Namespace + ' but for ' + (Format-Value $names)) }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'certificate-bind' $Server
    Enable-ExchangeCertificate -Server $Server -Thumbprint $NewThumbprint -Services IIS -DoNotRequireSsl -ErrorAction Stop
    Write-Output 'Done. The change acts at once.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
