# The installation folder, without a backslash at its end. From the registry: the environment variable can be missing.
function Get-ExchangeFolder {
    $key = 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup'
    if ($ExchangeVersion -eq '2010') { $key = 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v14\Setup' }
    $folder = [string](Get-ItemProperty -Path $key -Name MsiInstallPath -ErrorAction Stop).MsiInstallPath
    if ($folder -eq '') { throw ('The registry names no installation folder: ' + $key) }
    return $folder.TrimEnd('\')
}
