# Switches Windows authentication of /OAB on
#
# What:    Sets WindowsAuthentication of one virtual directory to $true. Other sign-in methods stay as they are.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: WindowsAuthentication of /OAB on this one server
# Risk:    small. Running downloads on this server begin anew.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldWindowsAuthentication = $false
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    $identity = $Server + '\OAB (Default Web Site)'
    $directory = Get-OabVirtualDirectory -Identity $identity -ErrorAction Stop
    $now = [string]$directory.WindowsAuthentication
    if ($now -ne 'True' -and $now -ne 'False') { throw ('Windows authentication of ' + $identity + ' can not be read.') }
    $command = 'Set-OabVirtualDirectory -Identity ' + (Get-Quoted $identity) + ' -WindowsAuthentication $true'
    Show-Change $identity 'WindowsAuthentication' $now $OldWindowsAuthentication 'True' $command
    $decision = Get-Decision $now $OldWindowsAuthentication 'True'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the new value is there.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-auth' $Server
    Set-OabVirtualDirectory -Identity $identity -WindowsAuthentication $true -ErrorAction Stop
    Write-Output 'Done.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
