# True when an access list in SDDL form lets Authenticated Users, Users or Everyone read, and denies it to none of them.
function Test-ReadRight($Sddl) {
    $may = $false
    foreach ($entry in [regex]::Matches([string]$Sddl, '\((A|D);[^;]*;([^;]*);[^;]*;[^;]*;(AU|BU|WD|S-1-5-11|S-1-5-32-545|S-1-1-0)\)')) {
        $rights = $entry.Groups[2].Value
        $reads = $rights -match '^(..)*(FA|FR|GA|GR)'
        if ($rights -match '^0x') { $reads = (([Convert]::ToInt64($rights, 16) -band 1) -eq 1) }
        if ($reads -and $entry.Groups[1].Value -eq 'D') { return $false }
        if ($reads) { $may = $true }
    }
    return $may
}
