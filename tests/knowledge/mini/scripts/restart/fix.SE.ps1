# fix.SE
