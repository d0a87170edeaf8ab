# Starts the copy service and copies the address book
#
# What:    Starts MSExchangeFDS if it is stopped, restarts it if it runs, and has it copy the address books at once.
# Where:   the Exchange Management Shell on the Exchange 2010 server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the state of the service MSExchangeFDS on this server
# Risk:    small. Users notice nothing; running copies begin anew.
# Without -Apply it only shows the plan.
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
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup, Assert-Machine, Get-MarkFile

try {
    Assert-Machine $Server
    $now = [string](Get-Service -Name MSExchangeFDS -ErrorAction Stop).Status
    $mark = Get-MarkFile 'fds-copy' $Server
    $verb = 'Restart-Service'
    if ($now -eq 'Stopped') { $verb = 'Start-Service' }
    $command = $verb + ' -Name MSExchangeFDS; Update-FileDistributionService -Identity ' + (Get-Quoted $Server) + ' -Type OAB'
    # without an answer in the diagnosis the value of now counts
    $diagnosed = $OldState
    if ([string]$diagnosed -eq '') { $diagnosed = $now }
    Show-Change ('MSExchangeFDS on ' + $Server) 'Status' $now $diagnosed 'Running' $command
    if ($now -eq 'Running' -and (Test-Path -LiteralPath $mark)) { Write-Output ('Nothing to do: the copy was started in this case. To start it again, delete ' + $mark); exit 0 }
    $decision = Get-Decision $now $diagnosed 'Running'
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'fds-copy' $Server
    if ($now -eq 'Stopped') { Start-Service -Name MSExchangeFDS -ErrorAction Stop }
    else { Restart-Service -Name MSExchangeFDS -ErrorAction Stop }
    Update-FileDistributionService -Identity $Server -Type OAB -ErrorAction Stop
    New-Object PSObject -Property @{ Case = $CaseId; Time = (Get-Date).ToString('s') } | Export-Clixml -Path $mark
    Write-Output 'Done: the copy has begun. Wait for event 1008 of MSExchangeFDS.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
