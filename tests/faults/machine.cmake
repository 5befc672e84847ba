# The families of what this computer may do to the program: its disk, its keychain, its processes, its clock.

payoutdesk_faults(store SOURCES
    store/store.cpp store/tables.h
    store/damaged_pages.cpp
    store/damaged_stores.cpp
    store/disk_means.cpp store/disk_means.h
    store/failing_disk.cpp store/failing_disk.h
    store/failing_writes.cpp
    store/refused_places.cpp
    store/torn_stores.cpp)
set_target_properties(faults_store_test PROPERTIES ENABLE_EXPORTS ON) # SQLite has to find the failing disk in it
target_compile_definitions(faults_store_test PRIVATE STORE_HELPER="$<TARGET_FILE:store_helper>")
add_dependencies(faults_store_test store_helper)

# Its own bus: what is scripted stands where the real service would, and one run has no bus at all.
payoutdesk_faults(keychain KEYRING no-service no-bus LIBRARIES payoutdesk_fake_secret_service SOURCES
    keychain/keychain.cpp keychain/tables.h
    keychain/keychain_means.cpp keychain/keychain_means.h
    keychain/losing.cpp
    keychain/not_there.cpp
    keychain/refusing.cpp)

# The real program, with a hand of the tests' inside.
add_library(payoutdesk_hand MODULE process/hand.cpp process/hand.json loop_watch.cpp loop_watch.h)
target_link_libraries(payoutdesk_hand PRIVATE payoutdesk_flags Qt6::Widgets Qt6::Network Qt6::Test)
set_target_properties(payoutdesk_hand PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/plugins/generic)
add_library(payoutdesk_real_program STATIC process/real_program.cpp process/real_program.h)
target_link_libraries(payoutdesk_real_program PUBLIC payoutdesk_faults)
target_compile_definitions(payoutdesk_real_program PRIVATE
    PROGRAM="$<TARGET_FILE:payout-desk>" HAND_PLUGINS="${CMAKE_CURRENT_BINARY_DIR}/plugins")
add_dependencies(payoutdesk_real_program payout-desk payoutdesk_hand)

payoutdesk_faults(process KEYRING unlocked LIBRARIES payoutdesk_real_program SOURCES
    process/process.cpp process/tables.h
    process/ended.cpp
    process/killed.cpp
    process/two_programs.cpp)

payoutdesk_faults(time SOURCES
    time/time.cpp time/tables.h
    time/cooldowns.cpp
    time/in_doubt.cpp
    time/on_the_way.cpp
    time/set_clock.cpp time/set_clock.h)
