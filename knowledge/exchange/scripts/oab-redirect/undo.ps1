# Takes HTTP Redirect off /OAB: way back
#
# What:    Puts the saved value back.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: httpRedirect/enabled of /OAB in the configuration of IIS
# Risk:    small. IIS takes the value over at once; nothing restarts.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldRedirect = $true
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Test-Same, Get-BackupFile, Read-Backup, Show-Undo, Assert-Machine

try {
    $saved = Read-Backup 'oab-redirect' $Server
    Assert-Machine $Server
    Import-Module WebAdministration
    $path = 'IIS:\Sites\Default Web Site\OAB'
    $filter = 'system.webServer/httpRedirect'
    $now = [string](Get-WebConfiguration -PSPath $path -Filter $filter).enabled
    if ($now -ne 'True' -and $now -ne 'False') { throw ('HTTP Redirect of /OAB on ' + $Server + ' can not be read.') }
    $old = [string]$saved['Redirect']
    if ($old -ne 'True' -and $old -ne 'False') { throw ('The backup holds no readable value: ' + $old) }
    $command = "Set-WebConfigurationProperty -PSPath 'IIS:\' -Location 'Default Web Site/OAB' -Filter 'system.webServer/httpRedirect' -Name enabled -Value `$" + $old.ToLower()
    Show-Undo ('/OAB of Default Web Site on ' + $Server) 'httpRedirect/enabled' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    Set-WebConfigurationProperty -PSPath 'IIS:\' -Location 'Default Web Site/OAB' -Filter $filter -Name enabled -Value ($old -eq 'True')
    # a value in the folder's own web.config beats the one above
    $after = [string](Get-WebConfiguration -PSPath $path -Filter $filter).enabled
    if ($after -ne $old) { Set-WebConfigurationProperty -PSPath $path -Filter $filter -Name enabled -Value ($old -eq 'True') }
    $after = [string](Get-WebConfiguration -PSPath $path -Filter $filter).enabled
    if ($after -ne $old) { throw ('HTTP Redirect of /OAB still reads ' + $after) }
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
