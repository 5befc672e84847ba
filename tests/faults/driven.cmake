# The real desk without a window, as a process of its own that its tests drive, break and kill; see core/faults.
add_executable(payoutdesk-desk-driver desk_driver.cpp people.h)
target_link_libraries(payoutdesk-desk-driver PRIVATE payoutdesk_flags payoutdesk_test_support)

add_library(payoutdesk_driven_desk STATIC
    counting_gateway.cpp counting_gateway.h
    driven_desk.cpp driven_desk.h
    judged_profile.cpp judged_profile.h
    people.h
    store_look.cpp store_look.h)
target_link_libraries(payoutdesk_driven_desk PUBLIC payoutdesk_test_support)
compile_as_one(payoutdesk_driven_desk)
target_compile_definitions(payoutdesk_driven_desk PRIVATE PAYOUTDESK_DESK_DRIVER="$<TARGET_FILE:payoutdesk-desk-driver>")
add_dependencies(payoutdesk_driven_desk payoutdesk-desk-driver)

# payoutdesk_driven(NAME ALL NAME SOURCES a.cpp ...): the suite NAME does a quick part, in every ./dev test; ALL does all, in --all.
function(payoutdesk_driven suite)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "ALL" "SOURCES")
    payoutdesk_test(${suite} SOURCES ${arg_SOURCES} LIBRARIES payoutdesk_driven_desk LABELS quick TIMEOUT 300)
    set_property(TEST ${suite} APPEND PROPERTY ENVIRONMENT PAYOUTDESK_FAULTS=quick)
    add_test(NAME ${arg_ALL} COMMAND ${suite})
    set_tests_properties(${arg_ALL} PROPERTIES TIMEOUT 1200 LABELS long)
endfunction()

payoutdesk_driven(nth_call_test ALL nth_call_all SOURCES nth_call_test.cpp nth_call_trial.cpp nth_call_trial.h)
payoutdesk_driven(histories_test ALL histories_all
    SOURCES histories_test.cpp history.cpp history.h history_steps.cpp history_steps.h)
compile_as_one(nth_call_test)
compile_as_one(histories_test)
