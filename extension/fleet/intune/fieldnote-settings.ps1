# Fieldnote for school fleets: settings for Chrome, Edge and Firefox on Windows.
# In Intune: Devices > Scripts and remediations > Platform scripts, run as SYSTEM in 64-bit PowerShell.
# Change the settings between the lines @' and '@, and the ids to those of your listings. Run it again after a change.

$settings = @'
{
  "sites": {
    "locked": [
      "https://*.cpoms.net/*",
      "https://mis.school.example/*"
    ]
  },
  "flagSpecial": {
    "locked": true
  },
  "flagTreatAs": {
    "locked": true
  },
  "copyNote": {
    "locked": true
  },
  "presentWhat": {
    "default": "all"
  },
  "presentMinutes": {
    "default": 45
  },
  "writingLine": {
    "default": "Facts, the words used, the time. The family may be able to see this."
  },
  "words": {
    "default": [
      {
        "words": "the nest",
        "item": "sen-provision"
      }
    ]
  },
  "languages": {
    "default": [
      "pl"
    ]
  },
  "firstSteps": {
    "default": false
  }
}
'@

$chromeId = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
$edgeId = 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
$firefoxId = 'fieldnote@fieldnote.invalid'

# Chrome and Edge read each setting as one line of JSON; a registry text carries far more than a notice needs.
$read = $settings | ConvertFrom-Json
foreach ($browser in @(@('Google\Chrome', $chromeId), @('Microsoft\Edge', $edgeId))) {
  $key = "HKLM:\SOFTWARE\Policies\$($browser[0])\3rdparty\extensions\$($browser[1])\policy"
  if (Test-Path $key) { Remove-Item -Path $key -Recurse -Force }
  New-Item -Path $key -Force | Out-Null
  foreach ($setting in $read.PSObject.Properties) {
    $value = $setting.Value | ConvertTo-Json -Compress -Depth 8
    New-ItemProperty -Path $key -Name $setting.Name -Value $value -PropertyType String -Force | Out-Null
  }
}

# Firefox reads a file beside its program. Other policies that stand in it are kept.
$folder = "$env:ProgramFiles\Mozilla Firefox\distribution"
if (Test-Path (Split-Path $folder)) {
  New-Item -ItemType Directory -Path $folder -Force | Out-Null
  $file = Join-Path $folder 'policies.json'
  $all = if (Test-Path $file) { Get-Content $file -Raw | ConvertFrom-Json } else { [pscustomobject]@{ policies = [pscustomobject]@{} } }
  $third = if ($all.policies.'3rdparty') { $all.policies.'3rdparty' } else { [pscustomobject]@{} }
  $extensions = if ($third.Extensions) { $third.Extensions } else { [pscustomobject]@{} }
  $extensions | Add-Member -NotePropertyName $firefoxId -NotePropertyValue $read -Force
  $third | Add-Member -NotePropertyName 'Extensions' -NotePropertyValue $extensions -Force
  $all.policies | Add-Member -NotePropertyName '3rdparty' -NotePropertyValue $third -Force
  # Without a byte order mark, which Firefox's reader does not expect.
  [IO.File]::WriteAllText($file, ($all | ConvertTo-Json -Depth 32))
}
