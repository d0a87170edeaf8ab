# Clears the address book jobs from the download queue
#
# What:    Removes the jobs of the address book from the BITS queue. Where the service BITS is disabled, it only sets it to start by hand and starts it.
# Where:   Windows PowerShell on the PC, started with 'Run as administrator'
# Account: local administrator of the PC
# Changes: address book jobs of the BITS queue, and the start type of the service BITS
# Risk:    small. Outlook queues its download anew. Jobs of other programs stay.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Pc = 'PC17'
$OldService = 'running'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Show-Change, Get-BackupFile, Read-Backup, Assert-Machine

try {
    Assert-Machine $Pc
    Import-Module BitsTransfer
    $service = Get-WmiObject -Class Win32_Service -Filter "Name='BITS'" -ErrorAction Stop
    $start = [string]$service.StartMode
    $jobs = @()
    # a disabled service lists nothing
    if ($start -ne 'Disabled') { $jobs = @(Get-BitsTransfer -AllUsers -ErrorAction Stop | Where-Object { [string]$_.DisplayName -like '*Offline Address Book*' -or [string]$_.DisplayName -like '*Offlineadressbuch*' }) }
    Show-Change ('Service BITS on ' + $Pc) 'Start type' $start $OldService 'Manual' 'Set-Service -Name BITS -StartupType Manual; Start-Service -Name BITS'
    if ($start -ne 'Disabled') { Write-Output 'Nothing to do here: the service is not disabled.' }
    Show-Change ('BITS queue of ' + $Pc) 'Address book jobs' $jobs.Count $null 0 'Remove-BitsTransfer -BitsJob (each address book job)'
    foreach ($job in $jobs) { Write-Output ('Job:          ' + [string]$job.JobId + ' ' + [string]$job.DisplayName + ' ' + [string]$job.JobState) }
    if ($start -ne 'Disabled' -and $jobs.Count -eq 0) { Write-Output 'Nothing to do: no address book job is in the queue.'; exit 0 }
    if ($start -eq 'Disabled' -and [string]$OldService -eq 'running') { throw 'The service was not disabled at diagnosis. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $saved = Read-Backup 'bits-queue' $Pc
    if ($start -eq 'Disabled') {
        Set-Service -Name BITS -StartupType Manual -ErrorAction Stop
        Start-Service -Name BITS -ErrorAction Stop
    }
    # only what the backup lists: jobs that Outlook has queued since then are good ones
    $listed = @($saved['Jobs'] | Where-Object { $_ } | ForEach-Object { ([string]$_ -split ' ')[0] })
    $jobs = @($jobs | Where-Object { $listed -contains [string]$_.JobId })
    if ($start -ne 'Disabled' -and $jobs.Count -eq 0) { Write-Output 'Nothing to do: no job of the backup is left in the queue.'; exit 0 }
    foreach ($job in $jobs) { Remove-BitsTransfer -BitsJob $job -ErrorAction Stop }
    Write-Output 'Done. In Outlook: Send/Receive, Send/Receive Groups, Download Address Book.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
