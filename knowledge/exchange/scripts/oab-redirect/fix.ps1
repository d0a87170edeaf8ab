# Takes HTTP Redirect off /OAB
#
# What:    Switches HTTP Redirect off for the virtual directory /OAB of Default Web Site. The site keeps its own setting.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: httpRedirect/enabled of /OAB in the configuration of IIS
# Risk:    small. IIS takes the value over at once; nothing restarts.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldRedirect = $true
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup, Assert-Machine

try {
    Assert-Machine $Server
    Import-Module WebAdministration
    $path = 'IIS:\Sites\Default Web Site\OAB'
    $filter = 'system.webServer/httpRedirect'
    $now = [string](Get-WebConfiguration -PSPath $path -Filter $filter).enabled
    if ($now -ne 'True' -and $now -ne 'False') { throw ('HTTP Redirect of /OAB on ' + $Server + ' can not be read.') }
    $command = "Set-WebConfigurationProperty -PSPath 'IIS:\' -Location 'Default Web Site/OAB' -Filter 'system.webServer/httpRedirect' -Name enabled -Value `$false"
    Show-Change ('/OAB of Default Web Site on ' + $Server) 'httpRedirect/enabled' $now $OldRedirect 'False' $command
    $decision = Get-Decision $now $OldRedirect 'False'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the new value is there.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-redirect' $Server
    Set-WebConfigurationProperty -PSPath 'IIS:\' -Location 'Default Web Site/OAB' -Filter $filter -Name enabled -Value $false
    # a value in the folder's own web.config beats the one above
    $after = [string](Get-WebConfiguration -PSPath $path -Filter $filter).enabled
    if ($after -ne 'False') { Set-WebConfigurationProperty -PSPath $path -Filter $filter -Name enabled -Value $false }
    $after = [string](Get-WebConfiguration -PSPath $path -Filter $filter).enabled
    if ($after -ne 'False') { throw ('HTTP Redirect of /OAB still reads ' + $after) }
    Write-Output 'Done.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
