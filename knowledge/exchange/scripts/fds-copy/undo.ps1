# Starts the copy service and copies the address book: way back
#
# What:    Stops the service again if it was stopped when the backup was made. Files that were copied stay.
# Where:   the Exchange Management Shell on the Exchange 2010 server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the state of the service MSExchangeFDS on this server
# Risk:    small. Users notice nothing; running copies begin anew.
# Without -Apply it only shows what would happen.
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
# exmedic: functions Format-Value, Test-Same, Get-BackupFile, Read-Backup, Show-Undo, Assert-Machine, Get-MarkFile

try {
    $saved = Read-Backup 'fds-copy' $Server
    Assert-Machine $Server
    $now = [string](Get-Service -Name MSExchangeFDS -ErrorAction Stop).Status
    $old = [string]$saved['State']
    $mark = Get-MarkFile 'fds-copy' $Server
    $command = 'Stop-Service -Name MSExchangeFDS'
    if ($old -eq 'Running') { $command = 'Start-Service -Name MSExchangeFDS' }
    Show-Undo ('MSExchangeFDS on ' + $Server) 'Status' $now $old $command
    if ($Apply -and (Test-Path -LiteralPath $mark)) { Remove-Item -LiteralPath $mark }
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if ($old -eq 'Running') { Start-Service -Name MSExchangeFDS -ErrorAction Stop }
    elseif ($old -eq 'Stopped') { Stop-Service -Name MSExchangeFDS -ErrorAction Stop }
    else { throw ('The backup holds the state ' + $old + ', which is neither Running nor Stopped.') }
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
