# Switches Windows authentication of /OAB on: way back
#
# What:    Puts the saved setting back.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: WindowsAuthentication of /OAB on this one server
# Risk:    small. Running downloads on this server begin anew.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldWindowsAuthentication = $false
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo

try {
    $saved = Read-Backup 'oab-auth' $Server
    $identity = $Server + '\OAB (Default Web Site)'
    $directory = Get-OabVirtualDirectory -Identity $identity -ErrorAction Stop
    $now = [string]$directory.WindowsAuthentication
    if ($now -ne 'True' -and $now -ne 'False') { throw ('Windows authentication of ' + $identity + ' can not be read.') }
    $old = [string]$saved['WindowsAuthentication']
    if ($old -ne 'True' -and $old -ne 'False') { throw ('The backup holds no readable value: ' + $old) }
    $command = 'Set-OabVirtualDirectory -Identity ' + (Get-Quoted $identity) + ' -WindowsAuthentication $' + $old.ToLower()
    Show-Undo $identity 'WindowsAuthentication' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    Set-OabVirtualDirectory -Identity $identity -WindowsAuthentication ($old -eq 'True') -ErrorAction Stop
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
